namespace OrchardCore.Users.Models;

/// <summary>The ways to give a second proof that a tenant has.</summary>
public class TwoFactorOptions
{
    public IList<string> Providers { get; init; } = [];
}
