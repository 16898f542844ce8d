using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.BackgroundTasks.ViewModels;

/// <summary>The settings of a task as they are edited.</summary>
internal class BackgroundTaskViewModel
{
    [BindNever]
    public string Name { get; set; } = string.Empty;

    [BindNever]
    public string Title { get; set; } = string.Empty;

    [BindNever]
    public string DefaultSchedule { get; set; } = string.Empty;

    public string? Schedule { get; set; }

    public string? Description { get; set; }

    public bool Enable { get; set; }

    public bool UsePipeline { get; set; }

    /// <summary>In milliseconds.</summary>
    public int LockTimeout { get; set; }

    /// <summary>In milliseconds.</summary>
    public int LockExpiration { get; set; }
}
