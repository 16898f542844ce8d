namespace OrchardSite.Engine.Identity.Users.ViewModels.Lists;

/// <summary>What a list of accounts is narrowed to.</summary>
internal sealed class UserListOptions
{
    /// <summary>A part of the user name or the e-mail address.</summary>
    public string? SearchText { get; set; }

    public string? SelectedRole { get; set; }

    public UserListStatus Status { get; set; }

    public UserListOrder Order { get; set; }

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(SearchText) || !string.IsNullOrEmpty(SelectedRole) || Status != UserListStatus.All;
}
