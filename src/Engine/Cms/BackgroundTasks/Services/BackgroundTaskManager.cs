using OrchardCore.BackgroundTasks;
using OrchardCore.BackgroundTasks.Models;
using OrchardCore.Documents;

namespace OrchardSite.Engine.Cms.BackgroundTasks.Services;

/// <summary>The settings that tasks were given.</summary>
internal sealed class BackgroundTaskManager(IDocumentManager<BackgroundTaskDocument> documents)
{
    /// <summary>The settings of a task, or null where its own hold.</summary>
    public async Task<BackgroundTaskSettings?> FindAsync(string name) =>
        (await documents.GetOrCreateImmutableAsync()).Settings.GetValueOrDefault(name);

    public async Task UpdateAsync(string name, BackgroundTaskSettings settings)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Settings[name] = settings;
        await documents.UpdateAsync(document);
    }

    /// <summary>Gives a task its own settings back.</summary>
    public async Task RemoveAsync(string name)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Settings.Remove(name))
        {
            await documents.UpdateAsync(document);
        }
    }
}
