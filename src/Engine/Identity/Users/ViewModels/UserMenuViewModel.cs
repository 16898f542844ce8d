namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal class UserMenuViewModel
{
    public string? UserName { get; set; }

    public string? UserId { get; set; }
}
