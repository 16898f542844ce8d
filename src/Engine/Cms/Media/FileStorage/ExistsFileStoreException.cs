namespace OrchardCore.FileStorage;

/// <summary>The path is taken.</summary>
public class ExistsFileStoreException : FileStoreException
{
    /// <summary>With what went wrong.</summary>
    public ExistsFileStoreException(string message)
        : base(message)
    {
    }

    /// <summary>With what went wrong and why.</summary>
    public ExistsFileStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
