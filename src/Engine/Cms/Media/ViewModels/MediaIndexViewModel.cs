using OrchardCore.DisplayManagement;
using OrchardCore.FileStorage;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>A folder of the library, or what a search found in all of them.</summary>
internal sealed class MediaIndexViewModel
{
    public string Folder { get; init; } = string.Empty;

    public string? Search { get; init; }

    public string? Kind { get; init; }

    /// <summary>Whether files stand in a list rather than in a grid of pictures.</summary>
    public bool IsList { get; init; }

    public IReadOnlyList<IFileStoreEntry> Folders { get; init; } = [];

    public IReadOnlyList<MediaItem> Files { get; init; } = [];

    public int Total { get; init; }

    public IShape Pager { get; init; } = null!;

    public long MaxFileSize { get; init; }

    public long MaxVideoSize { get; init; }

    public string Extensions { get; init; } = string.Empty;

    public bool IsSearch => !string.IsNullOrWhiteSpace(Search);
}
