namespace OrchardCore.Data.Documents;

/// <summary>Called when a commit succeeded.</summary>
public delegate Task DocumentStoreCommitSuccessDelegate();
