namespace OrchardCore.Indexing;

/// <summary>What indexes are to do with a record.</summary>
public enum RecordIndexingTaskTypes
{
    Update = 0,
    Delete = 1,
}
