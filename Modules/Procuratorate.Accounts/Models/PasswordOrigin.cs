namespace Procuratorate.Accounts.Models;

/// <summary>Kept with an account: whether its password was given by someone other than its holder.</summary>
internal sealed class PasswordOrigin
{
    /// <summary>Tells the password that this is about from a later one; made of the stored hash, so that it gives nothing away.</summary>
    public string? Mark { get; set; }

    public bool SetByAnother { get; set; }
}
