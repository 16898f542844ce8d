using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Cms.Autoroute.Entries;

/// <summary>Gathers the items whose paths change in a scope; once the scope's work is stored, the table of paths reads them anew.</summary>
internal static class AutorouteChanges
{
    private static readonly object _key = new();

    public static void Add(string contentItemId)
    {
        if (ShellScope.Get<HashSet<string>>(_key) is not { } changed)
        {
            changed = [];
            ShellScope.Set(_key, changed);
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<AutorouteEntries>().UpdateEntriesAsync(changed));
        }

        changed.Add(contentItemId);
    }
}
