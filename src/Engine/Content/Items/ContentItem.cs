using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of a content item.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
    public ContentItem() => ContentItem = this;

    /// <summary>The id of the document that holds this version; 0 until it is stored.</summary>
    public long Id { get; set; }

    /// <summary>The same for all versions of the item.</summary>
    public string ContentItemId { get; set; } = null!;

    public string ContentItemVersionId { get; set; } = null!;

    public string ContentType { get; set; } = null!;

    public bool Published { get; set; }

    public bool Latest { get; set; }

    public DateTime? ModifiedUtc { get; set; }

    public DateTime? PublishedUtc { get; set; }

    public DateTime? CreatedUtc { get; set; }

    /// <summary>The id of the user whose item it is.</summary>
    public string? Owner { get; set; }

    /// <summary>The name of the user who changed it last.</summary>
    public string? Author { get; set; }

    public string? DisplayText { get; set; }

    public override string ToString() =>
        string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
