namespace OrchardCore.Email;

public class InvalidEmailProviderException(string name)
    : ArgumentOutOfRangeException(nameof(name), name, "There is no provider of this name that sends mail.");
