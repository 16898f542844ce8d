using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.AuditTrail.Models;

/// <summary>Lets an editor say why an item is saved. What was said belongs to the save, not to the item: it is kept with the event only.</summary>
public class AuditTrailPart : ContentPart
{
    [JsonIgnore]
    public string? Comment { get; set; }

    /// <summary>Whether the comment was just written, so that a form that is shown again keeps it.</summary>
    [JsonIgnore]
    public bool ShowComment { get; set; }
}
