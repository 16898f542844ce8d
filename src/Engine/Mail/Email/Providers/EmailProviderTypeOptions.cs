namespace OrchardCore.Email.Services;

public class EmailProviderTypeOptions(Type type)
{
    /// <summary>The provider; it is made with the services of the scope.</summary>
    public Type Type { get; } = type;

    public bool IsEnabled { get; set; }
}
