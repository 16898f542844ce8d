using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.BackgroundTasks;

namespace OrchardSite.Engine.Cms.BackgroundTasks.Services;

/// <summary>Puts what an administrator set over what a task says of itself. The document that is read is held in memory and told of changes.</summary>
internal sealed class BackgroundTaskSettingsProvider(BackgroundTaskManager manager) : IBackgroundTaskSettingsProvider
{
    public IChangeToken ChangeToken => NullChangeToken.Singleton;

    public async Task<BackgroundTaskSettings> GetSettingsAsync(IBackgroundTask task) => (await manager.FindAsync(task.GetTaskName()))!;
}
