namespace OrchardCore.Users;

/// <summary>Names that the features about accounts go by.</summary>
public static class UserConstants
{
    public const string TwoFactorAuthenticationClaimType = "TwoFacAuth";

    /// <summary>Feature ids of the users module.</summary>
    public static class Features
    {
        public const string Users = "OrchardCore.Users";
    }
}
