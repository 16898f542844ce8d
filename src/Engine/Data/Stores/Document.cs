namespace YesSql;

/// <summary>A row of the document table.</summary>
public class Document
{
    public string Content { get; set; } = null!;

    public long Id { get; set; }

    public string Type { get; set; } = null!;

    public long Version { get; set; }

    public Document Clone() => (Document)MemberwiseClone();
}
