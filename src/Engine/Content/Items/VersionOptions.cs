namespace OrchardCore.ContentManagement;

/// <summary>Which version of an item is meant.</summary>
public record VersionOptions
{
    /// <summary>The version that visitors see.</summary>
    public static readonly VersionOptions Published = new() { IsPublished = true };

    /// <summary>The newest version, draft or not.</summary>
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    /// <summary>The newest version if it is a draft.</summary>
    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>A draft: the one there is, or a new one made from the latest version.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    public bool IsPublished { get; private init; }

    public bool IsLatest { get; private init; }

    public bool IsDraft { get; private init; }

    public bool IsDraftRequired { get; private init; }
}
