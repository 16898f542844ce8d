namespace OrchardCore.Media;

/// <summary>The media configuration cannot work.</summary>
public class MediaConfigurationException : Exception
{
    /// <summary>With what is wrong.</summary>
    public MediaConfigurationException(string message)
        : base(message)
    {
    }

    /// <summary>With what is wrong and why.</summary>
    public MediaConfigurationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
