refusals-signed-out = انتهت جلستك. سجّل الدخول من جديد للمتابعة.
refusals-forbidden = دورك لا يسمح بهذا.
refusals-not-found = لا يوجد شيء هنا، أو ليس لك أن تراه.
refusals-suspended = هذا العميل موقوف. لا يتغير شيء لديه حتى يُفعَّل من جديد.
refusals-bad-request = تعذّر فهم الطلب.
refusals-too-many = محاولات كثيرة جدًا. انتظر دقيقة ثم حاول من جديد.
refusals-internal = حدث خلل لدينا. لم يتغير شيء.
