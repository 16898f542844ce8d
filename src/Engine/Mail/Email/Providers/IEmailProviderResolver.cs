namespace OrchardCore.Email;

/// <summary>Finds the provider that sends the site's mail.</summary>
public interface IEmailProviderResolver
{
    /// <param name="providerName">The provider's name; null for the default one.</param>
    /// <returns>The provider, or null when none is the default.</returns>
    /// <exception cref="InvalidEmailProviderException">There is none of that name.</exception>
    ValueTask<IEmailProvider?> GetAsync(string? providerName = null);
}
