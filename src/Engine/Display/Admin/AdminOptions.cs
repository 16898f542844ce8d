namespace OrchardCore.Admin;

/// <summary>Options of the admin (configuration section <c>OrchardCore_Admin</c>).</summary>
public class AdminOptions
{
    private string _adminUrlPrefix = "Admin";

    /// <summary>First part of the admin's addresses. Default: <c>Admin</c>.</summary>
    public string AdminUrlPrefix
    {
        get => _adminUrlPrefix;
        set => _adminUrlPrefix = value.Trim(' ', '/');
    }
}
