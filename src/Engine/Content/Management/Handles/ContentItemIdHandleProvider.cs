using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Content.Management.Handles;

/// <summary>Knows handles of the form <c>contentItemId:4fzf…</c>.</summary>
internal sealed class ContentItemIdHandleProvider : IContentHandleProvider
{
    private const string Prefix = "contentItemId:";

    public int Order => 0;

    public Task<string?> GetContentItemIdAsync(string handle) =>
        Task.FromResult(handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? handle[Prefix.Length..] : null);
}
