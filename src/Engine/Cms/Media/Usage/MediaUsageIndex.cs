using YesSql.Indexes;

namespace OrchardSite.Engine.Cms.Media.Usage;

/// <summary>One row for each media file that a published or latest version of an item names, in a field or in a text.</summary>
internal sealed class MediaUsageIndex : MapIndex
{
    public string Path { get; set; } = null!;

    public string ContentItemId { get; set; } = null!;
}
