using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardSite.Engine.Tenancy.Caching.Tags;

/// <summary>
/// Gathers the tags of what a scope changes, and removes them once the change is stored: before that, a visitor's request
/// would cache once more what was there before.
/// </summary>
internal static class ChangedTags
{
    /// <summary>What every fragment depends on: the templates, the settings of the site, the definitions of types and parts.</summary>
    public const string Site = "site";

    private static readonly object _key = new();

    public static void Add(string tag)
    {
        if (ShellScope.Current is null)
        {
            return;
        }

        if (ShellScope.Get<HashSet<string>>(_key) is not { } changed)
        {
            changed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            ShellScope.Set(_key, changed);
            ShellScope.AddDeferredTask(scope => RemoveAsync(scope.ServiceProvider.GetRequiredService<ITagCache>(), changed));
        }

        changed.Add(tag);
    }

    private static async Task RemoveAsync(ITagCache tags, HashSet<string> changed)
    {
        foreach (var tag in changed)
        {
            await tags.RemoveTagAsync(tag);
        }
    }
}
