using System.Collections.Frozen;

namespace OrchardCore.Email.Services;

/// <summary>The ways to send mail that a tenant knows, by name.</summary>
public class EmailProviderOptions
{
    private readonly Dictionary<string, EmailProviderTypeOptions> _providers = new(StringComparer.OrdinalIgnoreCase);
    private FrozenDictionary<string, EmailProviderTypeOptions>? _frozen;

    public IReadOnlyDictionary<string, EmailProviderTypeOptions> Providers
        => _frozen ??= _providers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public EmailProviderOptions TryAddProvider(string name, EmailProviderTypeOptions options)
    {
        _providers.TryAdd(name, options);
        return Changed();
    }

    public EmailProviderOptions ReplaceProvider(string name, EmailProviderTypeOptions options)
    {
        _providers[name] = options;
        return Changed();
    }

    public EmailProviderOptions RemoveProvider(string name)
    {
        _providers.Remove(name);
        return Changed();
    }

    private EmailProviderOptions Changed()
    {
        _frozen = null;
        return this;
    }
}
