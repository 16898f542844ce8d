namespace OrchardSite.Engine.Display.DynamicCache;

/// <summary>How much a tenant may keep.</summary>
internal sealed class FragmentOptions
{
    /// <summary>
    /// Characters of all fragments together; those that were not asked for longest go first. Default 2 million (4 MB): many sites share a machine,
    /// and what is not kept is made again in a moment.
    /// </summary>
    public long MaxCharacters { get; init; } = 2_000_000;

    /// <summary>Removed tags that are remembered one by one. Default 10,000; past them everything that was kept is dropped.</summary>
    public int MaxRemovedTags { get; init; } = 10_000;
}
