using NCrontab;

namespace OrchardSite.Engine.Tenancy.BackgroundTasks;

/// <summary>When a task ran last, and so when it is next due.</summary>
internal sealed class TaskSchedule(DateTime reference)
{
    private DateTime _reference = reference;

    /// <summary>Says whether the task is due, and if so takes it that it runs now.</summary>
    public bool TryTake(string schedule, DateTime now)
    {
        // A clock that was ahead and is put right must not silence the task until it has caught up.
        if (now < _reference)
        {
            _reference = now;
        }

        if (CrontabSchedule.TryParse(schedule) is not { } cron || cron.GetNextOccurrence(_reference) > now)
        {
            return false;
        }

        _reference = now;
        return true;
    }
}
