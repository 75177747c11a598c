/** Stands where a package of code languages stood. */
export default [];
