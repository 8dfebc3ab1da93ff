refusals-signed-out = Ihre Sitzung ist beendet. Melden Sie sich wieder an, um fortzufahren.
refusals-forbidden = Ihre Rolle erlaubt das nicht.
refusals-not-found = Hier ist nichts, oder es ist nicht für Sie bestimmt.
refusals-suspended = Dieser Kunde ist gesperrt. Bei ihm ändert sich nichts, bis er wieder freigegeben ist.
refusals-bad-request = Die Anfrage war nicht zu verstehen.
refusals-too-many = Zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es dann noch einmal.
refusals-internal = Bei uns ist etwas schiefgegangen. Es wurde nichts geändert.
