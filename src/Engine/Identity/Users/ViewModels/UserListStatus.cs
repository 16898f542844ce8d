namespace OrchardSite.Engine.Identity.Users.ViewModels;

internal enum UserListStatus
{
    All = 0,
    Enabled = 1,
    Disabled = 2,
}
