using OrchardSite.Engine.Cms.Media.Usage;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>One file of the library with what may be done with it.</summary>
internal sealed class MediaFileViewModel
{
    public MediaItem File { get; init; } = new();

    /// <summary>The address of the file in its present version.</summary>
    public string ShownUrl { get; init; } = string.Empty;

    public string Folder { get; init; } = string.Empty;

    public string Extension { get; init; } = string.Empty;

    /// <summary>The name in the form, without its extension: the present one, or what was typed.</summary>
    public string NewName { get; init; } = string.Empty;

    /// <summary>The folder in the form.</summary>
    public string NewFolder { get; init; } = string.Empty;

    public IReadOnlyList<string> Folders { get; init; } = [];

    public IReadOnlyList<MediaUser> Users { get; init; } = [];

    /// <summary>In pixels; null for what is no picture.</summary>
    public int? Width { get; init; }

    /// <summary>In pixels; null for what is no picture.</summary>
    public int? Height { get; init; }
}
