namespace OrchardCore.Email.Services;

/// <summary>A way to send mail, and whether it can be chosen.</summary>
public class EmailProviderTypeOptions(Type type)
{
    /// <summary>The provider; it is made with the services of the scope.</summary>
    public Type Type { get; } = type;

    public bool IsEnabled { get; set; }
}
