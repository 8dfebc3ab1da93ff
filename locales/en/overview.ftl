# What needs attention, and its reports.
