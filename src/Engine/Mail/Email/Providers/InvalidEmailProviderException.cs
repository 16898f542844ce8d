namespace OrchardCore.Email;

/// <summary>The settings name a provider that is not there or is switched off.</summary>
public class InvalidEmailProviderException(string name)
    : ArgumentOutOfRangeException(nameof(name), name, "There is no provider of this name that sends mail.");
