using System.Text.Json.Serialization;

namespace OrchardCore.Data.Documents;

/// <summary>A stored object of which a tenant has one.</summary>
public class Document : IDocument
{
    public string Identifier { get; set; } = null!;

    [JsonIgnore]
    public bool IsReadOnly { get; set; }
}
