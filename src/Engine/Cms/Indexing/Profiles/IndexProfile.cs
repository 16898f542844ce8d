using OrchardCore.Entities;

namespace OrchardCore.Indexing.Models;

/// <summary>An index as it is set up: of what, by which provider, under which name.</summary>
public sealed class IndexProfile : Entity
{
    public string Id { get; set; } = null!;

    /// <summary>What people call it; unique in the tenant.</summary>
    public string Name { get; set; } = null!;

    /// <summary>What the provider calls it; unique with the provider.</summary>
    public string IndexName { get; set; } = null!;

    /// <summary>The index's name with what sets tenants apart.</summary>
    public string IndexFullName { get; set; } = null!;

    public string ProviderName { get; set; } = null!;

    /// <summary>What it is an index of, such as <c>Content</c>.</summary>
    public string Type { get; set; } = null!;

    public DateTime CreatedUtc { get; set; }

    public string? Author { get; set; }

    public string? OwnerId { get; set; }
}
