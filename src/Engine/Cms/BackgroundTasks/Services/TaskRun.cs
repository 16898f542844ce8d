namespace OrchardSite.Engine.Cms.BackgroundTasks.Services;

/// <summary>The last run of a task since the tenant started.</summary>
/// <param name="StartedUtc">When it began.</param>
/// <param name="EndedUtc">When it ended; null while it runs.</param>
/// <param name="Error">Why it failed; null when it did not.</param>
internal sealed record TaskRun(DateTime StartedUtc, DateTime? EndedUtc, string? Error);
