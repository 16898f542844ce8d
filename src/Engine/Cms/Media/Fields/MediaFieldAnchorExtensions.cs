using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Media.Fields;

/// <summary>The anchors of a media field's pictures, which stand beside its paths.</summary>
public static class MediaFieldAnchorExtensions
{
    private const string Anchors = "Anchors";

    /// <summary>The anchors, one for each path; none when the field has none.</summary>
    public static Anchor[] GetAnchors(this MediaField mediaField)
    {
        ArgumentNullException.ThrowIfNull(mediaField);
        return mediaField.Data[Anchors] is JsonArray anchors ? anchors.Deserialize<Anchor[]>(JOptions.Default) ?? [] : [];
    }

    /// <summary>Keeps the anchors.</summary>
    public static void SetAnchors(this MediaField mediaField, Anchor[] anchors)
    {
        ArgumentNullException.ThrowIfNull(mediaField);
        mediaField.Data[Anchors] = JNode.FromObject(anchors);
    }
}
