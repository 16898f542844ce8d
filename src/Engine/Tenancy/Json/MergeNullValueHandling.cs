namespace System.Text.Json.Settings;

/// <summary>What a null does to a value that it is merged over.</summary>
public enum MergeNullValueHandling
{
    Ignore = 0,
    Merge = 1,
}
