namespace OrchardCore.FileStorage;

/// <summary>A file store could not do what was asked.</summary>
public class FileStoreException : Exception
{
    /// <summary>With what went wrong.</summary>
    public FileStoreException(string message)
        : base(message)
    {
    }

    /// <summary>With what went wrong and why.</summary>
    public FileStoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
