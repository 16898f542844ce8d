namespace OrchardSite.Engine.Identity.Users.ViewModels.Lists;

internal enum UsersBulkAction
{
    None = 0,
    Enable = 1,
    Disable = 2,
    Delete = 3,
}
