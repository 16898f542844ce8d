namespace OrchardCore.Indexing;

/// <summary>The last change of a record, in the order of ids; each index remembers the id that it has come to.</summary>
public sealed class RecordIndexingTask
{
    public string Category { get; set; } = null!;

    public DateTime CreatedUtc { get; set; }

    public long Id { get; set; }

    public string RecordId { get; set; } = null!;

    public RecordIndexingTaskTypes Type { get; set; }
}
