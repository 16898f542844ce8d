namespace OrchardCore.Data.Documents;

/// <summary>Says that documents could not be committed.</summary>
public class DocumentStoreCommitException : Exception
{
    public DocumentStoreCommitException(string message)
        : base(message)
    {
    }

    public DocumentStoreCommitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
