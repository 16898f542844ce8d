namespace OrchardCore.Data.Documents;

/// <summary>A stored object of which a tenant has one.</summary>
public interface IDocument
{
    string Identifier { get; set; }

    bool IsReadOnly { get; set; }
}
