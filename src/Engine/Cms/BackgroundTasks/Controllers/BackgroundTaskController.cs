using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using NCrontab;
using OrchardCore.Admin;
using OrchardCore.BackgroundTasks;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardSite.Engine.Cms.BackgroundTasks.Services;
using OrchardSite.Engine.Cms.BackgroundTasks.ViewModels;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.BackgroundTasks.Controllers;

/// <summary>Lists the background tasks with their last run, switches them on and off, and sets when they run.</summary>
[Area("OrchardCore.BackgroundTasks")]
[Admin("BackgroundTasks/{action}/{name?}", "BackgroundTasks{action}")]
[AutoValidateAntiforgeryToken]
internal sealed class BackgroundTaskController(
    IEnumerable<IBackgroundTask> tasks,
    BackgroundTaskManager manager,
    TaskRuns runs,
    ILocalClock clock,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<BackgroundTaskController> S,
    IHtmlLocalizer<BackgroundTaskController> H)
    : PermittedController(authorization, OrchardCore.BackgroundTasks.Permissions.ManageBackgroundTasks)
{
    /// <summary>A day, in milliseconds.</summary>
    private const int MaxLock = 86_400_000;

    [Admin("BackgroundTasks", "BackgroundTasks")]
    public async Task<IActionResult> Index()
    {
        var now = (await clock.GetLocalNowAsync()).DateTime;
        var entries = new List<BackgroundTaskEntry>();
        foreach (var task in tasks)
        {
            var settings = await SettingsAsync(task);
            var next = settings.Enable ? CrontabSchedule.TryParse(settings.Schedule)?.GetNextOccurrence(now) : null;
            entries.Add(new BackgroundTaskEntry(settings, runs.Find(settings.Name), next));
        }

        return View(entries.OrderBy(entry => S[entry.Settings.Title].Value, StringComparer.CurrentCulture).ToArray());
    }

    public async Task<IActionResult> Edit(string name) => tasks.GetTaskByName(name) is { } task ? View(ToModel(task, await SettingsAsync(task))) : NotFound();

    [HttpPost]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string name)
    {
        if (tasks.GetTaskByName(name) is not { } task)
        {
            return NotFound();
        }

        var settings = await SettingsAsync(task);
        var model = ToModel(task, settings);
        await TryUpdateModelAsync(model);
        Check(model);
        if (!ModelState.IsValid)
        {
            return View(model);
        }

        await manager.UpdateAsync(name, new BackgroundTaskSettings
        {
            Name = name,
            Title = settings.Title,
            Enable = model.Enable,
            Schedule = model.Schedule!.Trim(),
            Description = model.Description?.Trim() ?? string.Empty,
            UsePipeline = model.UsePipeline,
            LockTimeout = model.LockTimeout,
            LockExpiration = model.LockExpiration,
        });
        return await DoneAsync(H["The task '{0}' was saved.", S[settings.Title].Value]);
    }

    [HttpPost]
    public Task<IActionResult> Enable(string name) => SwitchAsync(name, isEnabled: true);

    [HttpPost]
    public Task<IActionResult> Disable(string name) => SwitchAsync(name, isEnabled: false);

    /// <summary>Gives a task the settings back that it came with.</summary>
    [HttpPost]
    public async Task<IActionResult> Delete(string name)
    {
        if (tasks.GetTaskByName(name) is not { } task)
        {
            return NotFound();
        }

        await manager.RemoveAsync(name);
        return await DoneAsync(H["The task '{0}' has its own settings again.", S[task.GetDefaultSettings().Title].Value]);
    }

    private async Task<IActionResult> SwitchAsync(string name, bool isEnabled)
    {
        if (tasks.GetTaskByName(name) is not { } task)
        {
            return NotFound();
        }

        var settings = await SettingsAsync(task);
        await manager.UpdateAsync(name, new BackgroundTaskSettings
        {
            Name = name,
            Title = settings.Title,
            Enable = isEnabled,
            Schedule = settings.Schedule,
            Description = settings.Description,
            UsePipeline = settings.UsePipeline,
            LockTimeout = settings.LockTimeout,
            LockExpiration = settings.LockExpiration,
        });
        return await DoneAsync(isEnabled ? H["The task '{0}' is on.", S[settings.Title].Value] : H["The task '{0}' is off.", S[settings.Title].Value]);
    }

    private void Check(BackgroundTaskViewModel model)
    {
        if (CrontabSchedule.TryParse(model.Schedule?.Trim() ?? string.Empty) is null)
        {
            ModelState.AddModelError(nameof(model.Schedule), S["'{0}' is no schedule: write five values such as */5 * * * *, minute, hour, day, month, weekday.", model.Schedule ?? string.Empty]);
        }

        if (model.LockTimeout is < 0 or > MaxLock)
        {
            ModelState.AddModelError(nameof(model.LockTimeout), S["A number of milliseconds from 0 to {0}.", MaxLock]);
        }

        if (model.LockExpiration is < 0 or > MaxLock)
        {
            ModelState.AddModelError(nameof(model.LockExpiration), S["A number of milliseconds from 0 to {0}.", MaxLock]);
        }
    }

    private async Task<IActionResult> DoneAsync(LocalizedHtmlString message)
    {
        await notifier.SuccessAsync(message);
        return RedirectToAction(nameof(Index));
    }

    private async Task<BackgroundTaskSettings> SettingsAsync(IBackgroundTask task) => await manager.FindAsync(task.GetTaskName()) ?? task.GetDefaultSettings();

    private BackgroundTaskViewModel ToModel(IBackgroundTask task, BackgroundTaskSettings settings) => new()
    {
        Name = settings.Name,
        Title = settings.Title,
        DefaultSchedule = task.GetDefaultSettings().Schedule,
        Schedule = settings.Schedule,
        Description = string.IsNullOrEmpty(settings.Description) ? settings.Description : S[settings.Description],
        Enable = settings.Enable,
        UsePipeline = settings.UsePipeline,
        LockTimeout = settings.LockTimeout,
        LockExpiration = settings.LockExpiration,
    };
}
