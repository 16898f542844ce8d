using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core;
using OrchardCore.Indexing.Models;
using Procuratorate.Search.Store;

namespace Procuratorate.Search.Querying;

/// <summary>
/// Has the index follow what is new before it is asked, so that the next search knows what was published, and what a
/// crash kept from it. When much is new, as after an import, the search does not wait: the background task follows.
/// </summary>
internal sealed class IndexFreshness(SiteIndexes indexes, IIndexingTaskManager tasks)
{
    /// <summary>Changes that a search waits for: those of a site that was just set up, about a second of work.</summary>
    private const int MostChanges = 500;

    /// <returns>Whether the index has followed all changes.</returns>
    public async Task<bool> EnsureAsync(IndexProfile profile)
    {
        var changes = await tasks.GetIndexingTasksAsync(indexes.Get(profile.IndexFullName).Position, MostChanges + 1, profile.Type);
        var count = changes.Count();
        if (count is > 0 and <= MostChanges)
        {
            // In a scope of its own, which reads what is committed.
            await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<ContentIndexingService>().ProcessRecordsAsync([profile.Id]));
        }

        return count <= MostChanges;
    }
}
