using OrchardCore.BackgroundTasks;
using OrchardSite.Engine.Cms.BackgroundTasks.Services;

namespace OrchardSite.Engine.Cms.BackgroundTasks.ViewModels;

/// <summary>A task as the list shows it.</summary>
/// <param name="Settings">When and how it runs.</param>
/// <param name="Run">Its last run.</param>
/// <param name="Next">When it runs next, in the site's time; null when it is off.</param>
internal sealed record BackgroundTaskEntry(BackgroundTaskSettings Settings, TaskRun? Run, DateTime? Next);
