namespace OrchardCore.Data.Documents;

/// <summary>Called when a commit failed.</summary>
public delegate Task DocumentStoreCommitFailureDelegate(Exception exception);
