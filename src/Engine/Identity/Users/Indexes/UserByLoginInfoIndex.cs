using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>One row a sign-in provider linked to an account.</summary>
public class UserByLoginInfoIndex : MapIndex
{
    public string LoginProvider { get; set; } = null!;

    public string ProviderKey { get; set; } = null!;
}
