namespace OrchardCore.Users.Models;

/// <summary>A token that a sign-in provider keeps with an account.</summary>
public class UserToken
{
    public string LoginProvider { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string? Value { get; set; }
}
