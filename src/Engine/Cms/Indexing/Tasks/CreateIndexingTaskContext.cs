namespace OrchardCore.Indexing.Models;

/// <summary>A change that indexes are to hear of.</summary>
public sealed class CreateIndexingTaskContext(string recordId, string category, RecordIndexingTaskTypes type)
{
    public string RecordId { get; set; } = recordId;

    public string Category { get; set; } = category;

    public RecordIndexingTaskTypes Type { get; set; } = type;
}
