namespace OrchardCore.UrlRewriting.Models;

/// <summary>What becomes of the query of the address that was asked for.</summary>
public enum QueryStringPolicy
{
    /// <summary>It follows the new address.</summary>
    Append = 0,

    /// <summary>It is left out.</summary>
    Drop = 1,
}
