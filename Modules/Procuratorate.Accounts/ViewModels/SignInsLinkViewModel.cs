namespace Procuratorate.Accounts.ViewModels;

/// <summary>The account that a link leads to; null for one's own.</summary>
public class SignInsLinkViewModel
{
    public string? UserId { get; set; }
}
