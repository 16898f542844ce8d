using OrchardCore.Entities;

namespace OrchardCore.UrlRewriting.Models;

/// <summary>A rule for addresses; what it does is said by its source, whose settings are among its properties.</summary>
public sealed class RewriteRule : Entity
{
    public string Id { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    /// <summary>The technical name of the rule's source, such as <c>Redirect</c>.</summary>
    public string Source { get; set; } = string.Empty;

    /// <summary>Rules are asked in this order.</summary>
    public int Order { get; set; }

    public DateTime CreatedUtc { get; set; }

    public string? OwnerId { get; set; }

    public string? Author { get; set; }

    public RewriteRule Clone() => new()
    {
        Id = Id,
        Name = Name,
        Source = Source,
        Order = Order,
        CreatedUtc = CreatedUtc,
        OwnerId = OwnerId,
        Author = Author,
        Properties = Properties.DeepClone().AsObject(),
    };
}
